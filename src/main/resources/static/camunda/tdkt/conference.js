// The page of the conference: what hold-conference.html calls on `td`.
import {date, parseDate} from './words.js';
import {ballotFault, baseOf, percent, reaches, verdict, whole} from './votes.js';

const BASES = {ALL_MEMBERS: 'đơn vị thành viên', PRESENT: 'đơn vị có mặt', VALID_BALLOTS: 'phiếu hợp lệ'};
const TIME = /^([01]?\d|2[0-3])[:hg.]([0-5]\d)?$/i;

const lines = text => (text ?? '').split('\n').map(line => line.trim()).filter(Boolean);
const split = text => (text ?? '').split(',').map(name => name.trim()).filter(Boolean);
const ticked = map => Object.keys(map).filter(key => map[key]);
const ticks = list => Object.fromEntries((list ?? []).map(key => [key, true]));

/** "14h30", "14:30", "14 giờ 30" -> "14:30"; null for nothing, undefined for what is no time. */
function time(text) {
  const t = String(text ?? '').trim().replace(/\s*giờ\s*/i, ':').replace(/\s*phút$/i, '');
  if (t === '') return null;
  const found = TIME.exec(t.slice(0, 5).replace(/^(\d{1,2})$/, '$1:'));
  return found ? `${found[1].padStart(2, '0')}:${found[2] ?? '00'}` : undefined;
}

function guest(line) {
  const comma = line.indexOf(',');
  return comma < 0 ? {name: line, office: ''} : {name: line.slice(0, comma).trim(), office: line.slice(comma + 1).trim()};
}

function lookUps(td) {
  const members = new Map(td.data.members.map(member => [member.unit, member]));
  const awards = new Map(td.data.awards.map(award => [award.code, award]));
  const present = () => td.answer.attendance.filter(one => one.present).length;
  const turnout = () => ({members: td.answer.attendance.length, present: present()});
  Object.assign(td, {
    name: unit => members.get(unit)?.name ?? unit,
    reasons: unit => members.get(unit)?.reasons ?? [],
    award: code => awards.get(code),
    stepName: code => td.data.agenda.find(step => step.code === code)?.name,
    waysOf: round => td.data.ways.filter(way => awards.get(round.award).ways.includes(way.code)),
    baseName: round => BASES[baseOf(awards.get(round.award), round.way)],
    quorum: () => reaches(td.data.quorum, present(), td.answer.attendance.length),
    turnout: () => `${present()}/${td.answer.attendance.length} đơn vị có mặt (${percent(present(), td.answer.attendance.length)}), `
      + `${td.quorum() ? 'đủ' : 'chưa đủ'} điều kiện tiến hành (cần ${td.data.quorum.label}).`,
    ballotFault: round => round.way === 'BALLOT' ? ballotFault(round.ballots, present()) : '',
    verdict: (round, one) => verdict(awards.get(round.award), round, one, turnout()),
    others: round => td.data.members.filter(member => !round.candidates.some(one => one.unit === member.unit)),
  });
}

function acts(td) {
  const then = act => (...given) => { act(...given); td.touch(); };
  Object.assign(td, {
    allPresent: then(() => td.answer.attendance.forEach(one => { one.present = true; })),
    allDone: then(() => td.answer.agenda.forEach(step => { step.done = true; })),
    allSigned: then(() => td.data.members.forEach(member => { td.signed[member.unit] = true; })),
    add: then(round => {
      if (round.add) round.candidates.push({unit: round.add, inFavour: '', against: '', abstained: '', unopposed: false, nominated: false});
      round.add = null;
    }),
    drop: then((round, one) => { round.candidates = round.candidates.filter(other => other !== one); }),
  });
}

const shown = n => n === null || n === undefined ? '' : String(n);

function round(award, kept) {
  const ballots = kept?.ballots ?? {};
  return {
    award: award.code, way: kept?.way ?? award.ways[0],
    ballots: {issued: shown(ballots.issued), collected: shown(ballots.collected), valid: shown(ballots.valid)},
    candidates: (kept?.candidates ?? []).map(one => ({...one, inFavour: shown(one.inFavour), against: shown(one.against), abstained: shown(one.abstained)})),
  };
}

/** Everything expected, with what was kept on top: a member who joined since stands in the list too. */
function arrange(td, kept) {
  const by = (list, key, value) => (list ?? []).find(one => one[key] === value);
  td.answer = {
    outcome: kept.outcome ?? 'HELD',
    postponed: {reason: kept.postponed?.reason ?? ''},
    meeting: {place: '', chair: '', secretary: '', ...kept.meeting},
    attendance: td.data.members.map(({unit, leader, officer}) => ({present: false, leader: leader ?? '', officer: officer ?? '', ...by(kept.attendance, 'unit', unit), unit})),
    agenda: td.data.agenda.map(({code}) => ({done: false, note: '', ...by(kept.agenda, 'step', code), step: code})),
    awards: td.data.awards.map(award => round(award, by(kept.awards, 'award', award.code))),
    nextHead: {way: null, head: null, note: '', ...kept.nextHead},
    scanId: kept.pledge?.scanId ?? null,
  };
  td.deputies = ticks(kept.nextHead?.deputies);
  td.signed = ticks(kept.pledge?.signed);
  const {from, to, on, counters} = td.answer.meeting;
  Object.assign(td.answer.meeting, {from: (from ?? '').slice(0, 5), to: (to ?? '').slice(0, 5)});
  const guests = (kept.guests ?? []).map(one => [one.name, one.office].filter(Boolean).join(', ')).join('\n');
  td.text = {on: date(on), newDate: date(kept.postponed?.newDate), counters: (counters ?? []).join(', '), guests};
}

const counted = ({unit, inFavour, against, abstained, unopposed, nominated}, way) => way === 'CONSENSUS'
  ? {unit, inFavour: null, against: null, abstained: null, unopposed: Boolean(unopposed), nominated: Boolean(nominated)}
  : {unit, inFavour: whole(inFavour), against: whole(against), abstained: whole(abstained), unopposed: false, nominated: Boolean(nominated)};

function answerOf(td) {
  const {outcome, postponed, meeting, attendance, agenda, awards, nextHead, scanId} = td.answer;
  return {
    outcome,
    postponed: outcome === 'POSTPONED' ? {reason: postponed.reason, newDate: parseDate(td.text.newDate) ?? null} : null,
    meeting: {on: parseDate(td.text.on) ?? null, from: time(meeting.from) ?? null, to: time(meeting.to) ?? null, place: meeting.place,
      chair: meeting.chair, secretary: meeting.secretary, counters: split(td.text.counters)},
    attendance: attendance.map(({unit, present, leader, officer}) => ({unit, present, leader, officer})),
    guests: lines(td.text.guests).map(guest),
    agenda: agenda.map(({step, done, note}) => ({step, done, note})),
    awards: awards.filter(one => one.candidates.length).map(one => ({
      award: one.award, way: one.way,
      ballots: one.way === 'BALLOT' ? {issued: whole(one.ballots.issued), collected: whole(one.ballots.collected), valid: whole(one.ballots.valid)} : null,
      candidates: one.candidates.map(candidate => counted(candidate, one.way)),
    })),
    nextHead: {way: nextHead.way || null, head: nextHead.head || null, note: nextHead.note, deputies: ticked(td.deputies).filter(unit => unit !== nextHead.head)},
    pledge: {signed: ticked(td.signed), scanId: td.slots.scanId ? td.slots.scanId.value : scanId},
  };
}

function check(td, answer) {
  if (answer.outcome === 'POSTPONED') return answer.postponed.reason.trim() ? null : 'Hãy ghi lý do hoãn.';
  if (time(td.answer.meeting.from) === undefined || time(td.answer.meeting.to) === undefined) return 'Giờ họp chưa đúng; hãy nhập như 14:30.';
  const fault = td.answer.awards.filter(one => one.candidates.length).map(one => td.ballotFault(one) && `${td.award(one.award).name}: ${td.ballotFault(one)}`).find(Boolean);
  if (fault) return fault;
  const lost = td.answer.awards.flatMap(one => one.candidates.filter(candidate => candidate.nominated && !td.verdict(one, candidate).passed)
    .map(candidate => `${td.name(candidate.unit)} (${td.award(one.award).name})`));
  return lost.length ? `Đang đề nghị đơn vị chưa đủ tỷ lệ: ${lost.join('; ')}. Hãy bỏ đánh dấu “Đề nghị” hoặc sửa số phiếu.` : null;
}

/** What was recorded; before a record of the day was kept, what the plan says: it need not be typed again. */
function proposal({recorded, planned, members}) {
  if (recorded?.outcome === 'HELD' || !planned) return {...recorded};
  const sent = unit => planned.delegates.filter(one => one.unit === unit).map(one => one.name);
  const attendance = members.filter(({unit}) => sent(unit).length).map(({unit, officer}) => {
    const [leader, ...others] = sent(unit);
    return {unit, leader, officer: others.join(', ') || (officer ?? '')};
  });
  return {meeting: planned.meeting, guests: planned.guests, attendance};
}

/** What {@link form} is given for the page of the conference. */
export const conference = () => ({
  outside: false,
  start(td) { lookUps(td); acts(td); arrange(td, proposal(td.data)); },
  restore(td, draft) {
    if (draft.outcome) {
      arrange(td, draft);
      Object.assign(td.text, draft.typed?.text);
      const typed = draft.typed?.awards;
      if (typed) td.answer.awards = td.data.awards.map(award => typed.find(one => one.award === award.code) ?? round(award));
      const hours = draft.typed?.hours;
      if (hours) Object.assign(td.answer.meeting, hours);
    }
    const slot = td.slots.scanId;
    if (slot) slot.restore(td.answer.scanId, td.known ?? []);
  },
  typed: td => ({awards: td.answer.awards, hours: {from: td.answer.meeting.from, to: td.answer.meeting.to}}),
  answer: answerOf,
  check,
});
