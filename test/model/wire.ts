import { type Delivery, describeDelivery, fine } from './delivery.ts';
import type { Log } from './describe.ts';

/** Something in transit: a request, an answer, an accepted change, or an event. */
export interface Message {
  /** Its text in the description of a scenario. */
  readonly what: string;
  /** It always arrives as is. */
  readonly isSafe?: true;
  readonly arrive: (delivery: Delivery) => void;
}

/** Everything in transit. The scenario picks what arrives next, so any order is possible. */
export interface Wire {
  readonly add: (message: Message) => void;
  /** Sets what happens to messages for which the scenario has no delivery, such as during an outage. */
  readonly setNetwork: (delivery: Delivery) => void;
  /** One message arrives; `pick` counts from the oldest. */
  readonly move: (pick: number, delivery: Delivery) => void;
  readonly isEmpty: () => boolean;
  readonly lose: (isLost: (message: Message) => boolean) => void;
}

export function createWire(log: Log): Wire {
  let messages: Message[] = [];
  let setNetwork = fine;
  return {
    add: (message) => void messages.push(message),
    setNetwork: (delivery) => void (setNetwork = delivery),
    move(pick, said) {
      const [message] = messages.splice(pick % Math.max(1, messages.length), 1);
      if (!message) return;
      const delivery = message.isSafe ? fine : said === fine ? setNetwork : said;
      log(() => `${message.what}${describeDelivery(delivery)}`);
      message.arrive(delivery);
    },
    isEmpty: () => messages.length === 0,
    lose(isLost) {
      messages = messages.filter((message) => !isLost(message));
    },
  };
}
