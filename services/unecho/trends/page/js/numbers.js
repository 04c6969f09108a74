// Numbers and times as they are read.

/** What `make` gives, made when it is first asked for: a browser's first formatter takes it long. */
export function lazily(make) {
  let made;
  return () => (made ??= make());
}

const lazyNumber = (options) => lazily(() => new Intl.NumberFormat('en', options));
const lazyTime = (options) => lazily(() => new Intl.DateTimeFormat('en-GB', options));
const whole = lazyNumber({});
const tenth = lazyNumber({ maximumFractionDigits: 1 });
const short = lazyNumber({ notation: 'compact', maximumFractionDigits: 1 });
const zone = lazily(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
const clock = lazyTime({ hour: '2-digit', minute: '2-digit' });
const seconds = lazyTime({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
const dayAndClock = lazyTime({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const withYear = lazyTime({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const offset = lazyTime({ timeZoneName: 'shortOffset' });

export const count = (number) => whole().format(number);
export const about = (number) => (Math.abs(number) < 10_000 ? tenth().format(number) : short().format(number));
export const percent = (share) => `${tenth().format(100 * share)} %`;

/** `1 article`, `2 articles`. */
export const many = (number, one, more = `${one}s`) => `${count(number)} ${number === 1 ? one : more}`;

/** The zone that times are told in: `Europe/Berlin (GMT+1)`. */
export function zoneName(at = new Date()) {
  const shift = offset().formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return shift && shift !== zone() ? `${zone()} (${shift})` : zone();
}

/** A moment: the clock where it is of the day of `beside`, else with its day. */
export function moment(at, beside = null) {
  const time = new Date(at);
  const other = beside === null ? null : new Date(beside);
  if (other && time.toDateString() === other.toDateString()) return clock().format(time);
  return (time.getFullYear() === (other ?? new Date()).getFullYear() ? dayAndClock : withYear)().format(time);
}

export const exactMoment = (at) => withYear().format(new Date(at));
export const clockOf = (at) => clock().format(new Date(at));
export const secondsOf = (at) => seconds().format(new Date(at));

/** `+4 min`, `+3 h 05`, `+2 d 4 h`. */
export function behind(minutes) {
  if (minutes < 60) return `+${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `+${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  return `+${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How long ago, of a number of seconds: `4 min`. */
export function span(ofSeconds) {
  if (ofSeconds < 90) return `${Math.max(0, Math.round(ofSeconds))} s`;
  if (ofSeconds < 5400) return `${Math.round(ofSeconds / 60)} min`;
  if (ofSeconds < 172_800) return `${Math.round(ofSeconds / 3600)} h`;
  return `${Math.round(ofSeconds / 86_400)} days`;
}

/** Bytes, in words. */
export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  return `${tenth().format(bytes / 1024 ** power)} ${units[power]}`;
}
