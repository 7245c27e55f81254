/*
 * Whether the words that the chair read say something else than was counted. By facts: the outcome with its negation, unanimity,
 * majorities, figures, items, persons. Written for the verifier alone.
 */
const OUTCOME_WORDS = [
  ['可決', '否決'],
  ['認定', '不認定'],
  ['採択', '不採択'],
  ['同意', '不同意'],
  ['承認', '不承認'],
  ['適任', '不適任'],
  ['成立', '不成立'],
  ['許可', '不許可'],
];
const NEGATION = /ません|せず|なかった|ない|ならず|至らず|及ばず|達せず|できず/;
const NO_OBJECTION_WORDS = /(御|ご)?異議(は|が|も|の)?(ないもの|ない|なし|なく|ありません|ございません)/g;
const PEOPLE = '(?:者|方|諸君|議員|の方|の諸君|する者|する方|する諸君)?';
const KANJI = '〇一二三四五六七八九';

const plain = text =>
  String(text === null || text === undefined ? '' : text)
    .normalize('NFKC')
    .replace(/\s/g, '');
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = words =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join('|');

/** 十二 is 12, 百三 is 103. */
function kanjiNumber(text) {
  let sum = 0,
    digit = 0;
  for (const letter of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[letter];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = digit * 10 + KANJI.indexOf(letter);
  }
  return sum + digit;
}
const withDigits = text => text.replace(/[〇一二三四五六七八九十百千]+(?=名|人|票)/g, number => String(kanjiNumber(number)));

/** The words said, without the names of what was put: 認定第2号 holds the word 認定. */
function bare(said, names) {
  return names
    .filter(name => name.length > 3)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.split(name).join('◇'), said);
}
/** What follows a word until its clause ends: 「可決されませんでした」. A short clause goes on: 「可決には、至りませんでした」. */
function negated(after) {
  const sentence = after.split('。')[0],
    [first, ...rest] = sentence.split('、');
  return NEGATION.test(first.length <= 3 && rest.length ? first + rest[0] : first);
}
/** Every claim of the pattern: its match, and whether it is denied. */
const claims = (text, pattern) =>
  [...text.matchAll(pattern)].map(match => ({
    match,
    denied: negated(text.slice(match.index + match[0].length).split(/可決|否決/)[0]),
  }));

/**
 * @param facts { labels, titles, passedWords, rejectedWords, outcome, cast, election, special, figures: { inFavour, against: [..], abstained: [..] } or null
 *   members, base, needed, elected: [names], people: [{ name, seat, votes }] }
 * @returns {{ key: string, values: any[] }[]}
 */
function sentenceFaults(sentence, facts) {
  const said = withDigits(plain(sentence)),
    faults = [];
  const fault = (key, ...values) => faults.push({ key, values });
  const names = [...facts.labels, ...facts.titles].map(plain);
  const text = bare(said, names)
    .replace(NO_OBJECTION_WORDS, '')
    .replace(/(委員長|委員会)(の)?(報告|審査の?結果|審査)(は|が)[^。、]*[。、]/g, '');
  (facts.election ? electionFaults : outcomeFaults)(facts.election ? said : text, facts, fault);
  otherItems(said, names, fault);
  return faults;
}
function outcomeFaults(text, facts, fault) {
  const passed = facts.outcome === 'PASSED',
    spoken = outcomeClaims(text, facts);
  if (spoken.length === 0 && text) fault('saysNothing');
  if (spoken.some(claim => claim.passed !== passed))
    fault('saysOutcome', '@' + (passed ? 'REJECTED' : 'PASSED'), '@' + facts.outcome);
  unanimity(text, facts, fault);
  quantities(text, facts, passed, fault);
  shares(text, facts, fault);
  figures(text, facts, fault);
  if (claims(text, /可否同数|賛否同数/g).some(claim => !claim.denied) && !facts.cast) fault('saysTie');
}
/** What the last sentence with an outcome in it says. */
function outcomeClaims(text, facts) {
  const polarity = new Map();
  OUTCOME_WORDS.forEach(([yes, no]) => {
    polarity.set(yes, true);
    polarity.set(no, false);
  });
  facts.passedWords
    .map(plain)
    .filter(Boolean)
    .forEach(word => polarity.set(word, true));
  facts.rejectedWords
    .map(plain)
    .filter(Boolean)
    .forEach(word => polarity.set(word, false));
  const pattern = new RegExp(`(${anyOf(polarity.keys())})(?![のを第案書権者])`, 'g');
  const found = text
    .split('。')
    .map(part => {
      const matches = [...part.matchAll(pattern)];
      return matches.map((match, i) => {
        const after = part.slice(match.index + match[0].length, i + 1 < matches.length ? matches[i + 1].index : part.length);
        return { passed: polarity.get(match[1]) !== negated(after) };
      });
    })
    .filter(part => part.length);
  return found.length ? found[found.length - 1] : [];
}
function unanimity(text, facts, fault) {
  const pattern =
    /全会一致|満場一致|(賛成|起立|挙手)(者|する者)?(は|が)?、?(全員|総員)|(全員|総員)(の|が)?(賛成|起立|挙手|一致)/g;
  if (!claims(text, pattern).some(claim => !claim.denied)) return;
  const counted = facts.figures && facts.figures.inFavour !== null;
  if (facts.outcome !== 'PASSED' || facts.cast || (counted && facts.figures.inFavour < facts.members))
    fault('saysAll', counted ? facts.figures.inFavour : '–', facts.members);
}
/** 賛成多数 where a special majority was missed is true: many, but not enough. */
function quantities(text, facts, passed, fault) {
  const counted = facts.figures && facts.figures.inFavour !== null;
  const many = counted && (facts.special || facts.cast) ? 2 * facts.figures.inFavour > facts.members : passed && !facts.cast;
  const few = counted && (facts.special || facts.cast) ? 2 * facts.figures.inFavour < facts.members : !passed && !facts.cast;
  const spoken = [
    ...claims(text, new RegExp(`(賛成|起立|挙手|可と|反対|否と)${PEOPLE}(?:は|が|の)?、?(多数|少数)`, 'g')),
    ...claims(text, /(?:(多数|少数)の)(賛成|起立|挙手|反対)/g).map(claim => ({
      ...claim,
      match: [claim.match[0], claim.match[2], claim.match[1]],
    })),
  ];
  for (const { match, denied } of spoken) {
    const saysMany = ((match[2] === '多数') === !/反対|否と/.test(match[1])) !== denied;
    if (saysMany ? !many : !few) fault('saysQuantity', match[0]);
  }
}
function shares(text, facts, fault) {
  if (!facts.special || !facts.figures || facts.figures.inFavour === null) return;
  for (const sentence of text.split('。')) {
    if (
      !/(2|二)\/?3|3分の2|三分の二|4分の3|四分の三/.test(sentence) ||
      !/賛成|起立|挙手|達|満た|及/.test(sentence) ||
      /出席が/.test(sentence)
    )
      continue;
    const reached = facts.figures.inFavour >= facts.needed,
      denies = /(達|満た|及|届|得ら)[^。]*(ません|ない|ず)/.test(sentence);
    if (denies === reached) fault('saysShare', facts.figures.inFavour, facts.needed);
  }
}
function figures(text, facts, fault) {
  const accepted = facts.figures || {};
  const known = {
    賛成: accepted.inFavour,
    可と: accepted.inFavour,
    起立: accepted.inFavour,
    挙手: accepted.inFavour,
    反対: accepted.against,
    否と: accepted.against,
    棄権: accepted.abstained,
    白票: accepted.abstained,
  };
  const spoken = [
    ...text.matchAll(
      new RegExp(
        `(賛成|反対|棄権|起立|挙手|可と|否と|白票)${PEOPLE}(?:は|が|の)?[、:・(「]?([0-9]+)(?!分の|号|番|日|[0-9])`,
        'g',
      ),
    ),
  ]
    .map(match => [match[1], Number(match[2])])
    .concat(
      [...text.matchAll(/([0-9]+)(?:名|人|票)(?:の|が)(賛成|反対|棄権|起立|挙手)/g)].map(match => [match[2], Number(match[1])]),
    );
  if (known.反対 && /反対(者|する者)?(は|も)?(なし|ない|ありません|ございません)/.test(text)) spoken.push(['反対', 0]);
  for (const [word, number] of spoken) {
    const right = known[word];
    if (right === null || right === undefined) fault('saysUncounted', word, number);
    else if (![].concat(right).includes(number)) fault('saysFigure', word, number, [].concat(right)[0]);
  }
}
/** Persons are looked for where the sentence says that somebody is elected. */
function electionFaults(said, facts, fault) {
  const parts = said.split(/。|よって/),
    elects = parts.filter(
      part => /当選/.test(part) && !/当選(人|者)(は|が)?(なし|ない|いない|ありません|おりません)/.test(part),
    );
  const denies = parts.some(part => /当選(人|者)(は|が)?(なし|ない|いない|ありません|おりません)/.test(part));
  if (denies && facts.elected.length) fault('saysNobody');
  if (elects.length && !facts.elected.length) fault('saysOutcome', '@ELECTED', '@REJECTED');
  const mentions = (text, person) =>
    text.includes(plain(person.name)) || (person.seat > 0 && new RegExp(`(^|[^0-9])${person.seat}番`).test(text));
  const chosen = elects.join('。'),
    won = person => facts.elected.includes(person.name);
  facts.people
    .filter(person => !won(person) && facts.elected.length && mentions(chosen, person))
    .forEach(person => fault('saysElected', person.name));
  if (facts.people.some(person => mentions(said, person)) && !denies) {
    facts.people
      .filter(person => won(person) && !mentions(said, person))
      .forEach(person => fault('saysNotElected', person.name));
  }
  for (const person of facts.people) {
    const votes = said.match(new RegExp(literal(plain(person.name)) + '(?:議員|君|氏|さん)?[、(は]*([0-9]+)票'));
    if (votes && Number(votes[1]) !== person.votes) fault('saysFigure', person.name, Number(votes[1]), person.votes);
  }
}
/** 議案第2号 where only 議案第1号 was put. A number inside a title, or of a paragraph of a law, is none. */
function otherItems(said, names, fault) {
  const kinds = '議案|認定|請願|陳情|同意案?|諮問|発議|意見書案?|決議案?|動議|報告|承認';
  for (const match of said.matchAll(new RegExp(`(${kinds})?第([0-9]+)号(議案)?`, 'g'))) {
    const before = said.slice(Math.max(0, match.index - 2), match.index);
    if (!/[項条]$/.test(before) && !names.some(name => name.includes(match[0]))) fault('saysItem', match[0]);
  }
}
