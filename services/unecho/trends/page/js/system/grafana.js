// Links to the dashboard, or the panel, that shows the same over time.

import { el } from '../dom.js';
import { webAddress } from '../outside.js';

const BOARDS = [['unecho-overview', 'Overview'], ['unecho-delivery', 'Delivery'], ['unecho-detection', 'Detection'], ['unecho-entities', 'Entities and stories']];
/** Dashboard, panel, and the panel's title; a test holds them to the dashboards. */
export const PANELS = {
  pace: ['unecho-overview', 9, 'Throughput'],
  lag: ['unecho-overview', 15, 'Waiting, by stage'],
  dead: ['unecho-delivery', 16, 'Dead letters'],
  breaker: ['unecho-delivery', 19, 'Breaker'],
  snapshot: ['unecho-delivery', 9, 'Age of the newest snapshot'],
  memory: ['unecho-delivery', 22, 'Memory'],
};

/** All dashboards; nothing where no Grafana is set. */
export function boards(grafana) {
  if (!webAddress(grafana)) return ['No Grafana is set (UNECHO_GRAFANA_URL).'];
  return ['In Grafana, over time: ', BOARDS.flatMap(([uid, title], index) => [index ? ', ' : '', link(`${grafana}/d/${uid}`, title)])];
}

/** One panel; nothing where there is none. */
export function panel(grafana, name) {
  if (!webAddress(grafana) || !PANELS[name]) return null;
  const [uid, id, title] = PANELS[name];
  return link(`${grafana}/d/${uid}?viewPanel=panel-${id}`, 'over time', `${title}, over time, in Grafana`);
}

const link = (href, words, label = null) => el('a', { href: webAddress(href), rel: 'noopener', target: '_blank', class: 'also', 'aria-label': label }, words);
