/**
 * How a saved report looks: on a screen in both themes, and on A4. No font, no address, nothing to load.
 * Red is the error's alone.
 */
export const style = `
:root{color-scheme:light dark;--canvas:#f4f5f6;--surface:#fff;--text:#1a1f24;--soft:#4e5762;--line:#dadfe4;--strong:#7d8791;--error:#b3251d;--error-soft:#fdf0ef;--pointer:#0a675f;--link:#07544d}
@media (prefers-color-scheme:dark){:root{--canvas:#14171a;--surface:#1c2024;--text:#e9ecef;--soft:#aab3bd;--line:#343b43;--strong:#78828d;--error:#ff8d83;--error-soft:#33201f;--link:#8fe3d7}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Ubuntu,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}
main{display:grid;gap:16px;max-width:960px;margin:0 auto;padding:20px 16px 40px}
main>*{min-width:0}
h1{margin:0;font-size:24px;line-height:1.25;text-wrap:balance}
h2{margin:0 0 8px;font-size:15px}
p,ul,ol,dl,dd,figure,pre{margin:0;padding:0}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace}
code{font-size:.93em}
.id,.soft,.meta,th,dt,summary,figcaption{color:var(--soft)}
.meta,.small,table,figcaption,summary{font-size:13px}
.card{padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-radius:6px}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px}
.error{background:var(--error-soft);border-left:4px solid var(--error)}
.error h2,.bug{color:var(--error);font-weight:600}
.error pre{font-size:15px;white-space:pre-wrap}
.steps{list-style:none}
.steps>li{padding:12px 0;border-top:1px solid var(--line)}
.steps>li:first-child{border-top:0}
.n{display:inline-block;min-width:22px;margin-right:8px;padding:0 5px;border:1px solid var(--strong);border-radius:11px;font-size:12px;line-height:20px;text-align:center}
.steps .bug .n{border-color:currentColor}
.list{padding-left:20px}
.said{white-space:pre-wrap}
.list li+li{margin-top:4px}
figure{margin-top:8px}
.pic{position:relative;display:block;overflow:hidden;border:1px solid var(--strong);border-radius:6px;background:#f0f0f1}
.pic img{display:block;width:100%;height:auto}
.pic svg{position:absolute;inset:0;width:100%;height:100%}
.pic rect{fill:none;stroke:var(--pointer);stroke-width:2.5;vector-effect:non-scaling-stroke}
.pic rect.halo{stroke:#fff;stroke-width:5}
.pic circle{fill:var(--pointer);stroke:#fff;stroke-width:2;vector-effect:non-scaling-stroke}
.pic text{fill:#fff;font-weight:700;font-family:Arial,sans-serif}
figcaption{padding-top:4px}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th,td{padding:5px 12px 5px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead>tr>*{border-top:0;font-weight:500}
tbody th{color:inherit;font-weight:600}
details{margin-top:4px}
summary{cursor:pointer}
footer{color:var(--soft);font-size:13px}
@page{size:A4;margin:14mm}
@media print{:root{color-scheme:light;--canvas:#fff;--surface:#fff;--text:#000;--soft:#444;--line:#ccc;--strong:#777;--error:#b3251d;--error-soft:#fff;--link:#000}body{font-size:10.5pt}main{display:block;max-width:none;padding:0}main>*{margin-bottom:10pt}.card{padding:6pt 10pt}figure,.error,tr,h2{break-inside:avoid}h2{break-after:avoid}.pic{max-width:150mm}*{print-color-adjust:exact}}
`;

/** Its hash for the page's policy (CSP 3, 2.3.1); a test holds the two together. */
export const styleHash = 'sha256-3YXdhQb/jUXZjEMRNjfvNgu0RnWCtJSoctO2Xg3R3+E=';
