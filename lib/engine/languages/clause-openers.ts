/** Words that begin another statement: "We ran because it rained.", "Wir rannten, weil es regnete." */
export const STATEMENT_OPENERS: ReadonlySet<string> = new Set(
  (
    'but and yet or because if unless although though while before after until than so ' +
    'aber und sondern doch oder weil denn damit wenn falls obwohl während bevor nachdem bis als sobald dass'
  ).split(' '),
);
