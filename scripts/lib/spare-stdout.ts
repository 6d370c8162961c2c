/**
 * Sends what set-up says to standard error from now on, where a program reads what the command itself writes.
 * @returns writes to standard output all the same
 */
export function spareStdout(): (text: string) => void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return (text) => {
    write(`${text}\n`);
  };
}
