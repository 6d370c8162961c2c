import { render, type ComponentChild } from 'preact';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/button.css';
import '../../../src/ui/styles/switch.css';
import '../../../src/ui/styles/mask.css';
import '../../../src/ui/styles/notice.css';
import '../../../src/ui/styles/error-card.css';
import '../../../src/ui/styles/empty.css';
import '../../../src/ui/styles/components.css';
import '../../../src/ui/styles/recording-head.css';
import '../../../src/ui/styles/popup.css';
import '../../../src/ui/styles/picture.css';
import '../../../src/ui/styles/fold.css';
import '../../../src/ui/styles/steps.css';
import '../../../src/ui/styles/picture-dialog.css';
import '../../../src/ui/styles/draw-covers.css';
import '../../../src/ui/styles/panel.css';
import '../../../src/ui/styles/report.css';
import '../../../src/ui/styles/headline.css';
import '../../../src/ui/styles/own-field.css';
import '../../../src/ui/styles/report-pictures.css';
import '../../../src/ui/styles/report-folds.css';
import '../../../src/ui/styles/table.css';
import '../../../src/ui/styles/hand-over.css';
import { Panel } from '../../../src/ui/panel/panel';
import { Popup } from '../../../src/ui/popup/popup';
import { ReportPage } from '../../../src/ui/report/report-page';
import { panelExamples } from './panel-examples';
import { popupExamples } from './popup-examples';
import { reportExamples } from './report-examples';
import { silentPanel, silentPopup, silentReport } from './silent';
import { translator } from './texts';

// One surface in one state: ?surface=popup&state=ready&lang=de&dir=rtl
const wanted = new URLSearchParams(location.search);
const language = wanted.get('lang') === 'de' ? 'de' : 'en';
document.documentElement.lang = language;
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
render(view(wanted.get('surface') ?? '', wanted.get('state') ?? ''), document.body);

function view(surface: string, state: string): ComponentChild {
  const t = translator(language);
  const popup = popupExamples[state];
  if (surface === 'popup' && popup !== undefined) return <Popup state={popup} on={silentPopup} t={t} />;
  const panel = panelExamples[state];
  if (surface === 'panel' && panel !== undefined) return <Panel state={panel} on={silentPanel} t={t} />;
  const model = reportExamples[state];
  if (surface === 'report' && model !== undefined) {
    return <ReportPage model={model} on={silentReport} t={t} />;
  }
  return `No ${surface} in the state ${state}.`;
}
