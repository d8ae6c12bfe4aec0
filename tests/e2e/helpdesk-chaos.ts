import type { PrintedPage } from '../../scripts/read/in-page';
import { breakOne, type Mishap, randomOf } from './break-page';

export interface Reading {
  readonly from: number;
  readonly seeds: number;
  /** Null where two of the page's own witnesses contradict each other: taking one away is no break there. */
  readonly customer: PrintedPage['customer'] | null;
}

/** `reading` is the bundle of `scripts/read/in-page.ts`. */
interface World {
  readonly reading: { readPage(): PrintedPage; readDetails(): unknown };
}

/** What is wrong with one reading of a broken page. */
function faultsOf(
  { customer, subject, ticketId, channel, missing }: PrintedPage,
  right: Reading['customer'],
): string[] {
  const fields = {
    ticketId,
    subject,
    channel,
    'customer.name': customer.name,
    'customer.email': customer.email,
  };
  const unsaid = Object.entries(fields).filter(
    ([field, value]) => value === null && !missing.some((one) => one === field),
  );
  return [
    ...unsaid.map(([field]) => `${field} is not there, and nobody says so`),
    ...(right && customer.name !== null && customer.name !== right.name ? [`name ${customer.name}`] : []),
    ...(right && customer.email !== null && customer.email !== right.email ? [`email ${customer.email}`] : []),
  ];
}

/** Breaks the page that it runs in, seed by seed, and reads what is left of it. */
export function breakAndRead({ from, seeds, customer }: Reading): Mishap[] {
  const { reading } = globalThis as unknown as World;
  const whole = document.documentElement.cloneNode(true);
  const mishaps: Mishap[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    document.replaceChild(whole.cloneNode(true), document.documentElement);
    const random = randomOf(seed);
    const times = 1 + Math.floor(random() * 30);
    for (let done = 0; done < times; done += 1) breakOne(random);
    try {
      const page = reading.readPage();
      reading.readDetails();
      mishaps.push(...faultsOf(page, customer).map((what) => ({ seed, what })));
    } catch (error) {
      mishaps.push({ seed, what: String(error) });
    }
  }
  return mishaps;
}

Object.assign(globalThis, { breakAndRead });
