// Counts a conference's votes while they are typed, as the server will (vn.tdkt.conference.Vote); the server decides.
import {number, parseNumber} from './words.js';

/** Whole number typed, null for nothing. */
export function whole(text) {
  const n = parseNumber(text);
  return n === null || Number.isNaN(n) ? null : n;
}

/** Whether so many of so many reach a share {part, whole, over}. */
export function reaches(share, count, of) {
  return of > 0 && (share.over ? count * share.whole > share.part * of : count * share.whole >= share.part * of);
}

export const percent = (count, of) => of ? number(Math.round(count * 1000 / of) / 10) + '%' : '0%';

/** What cannot be about the paper of one ballot; empty when it can. */
export function ballotFault({issued, collected, valid}, present) {
  const [out, back, good] = [issued, collected, valid].map(whole);
  if (out === null || back === null || good === null) return 'Ghi đủ số phiếu phát ra, thu về, hợp lệ.';
  if (out > present) return `Phát ra ${out} phiếu, nhiều hơn ${present} đơn vị có mặt.`;
  if (back > out) return `Thu về ${back} phiếu, nhiều hơn ${out} phiếu phát ra.`;
  if (good > back) return `${good} phiếu hợp lệ, nhiều hơn ${back} phiếu thu về.`;
  return '';
}

/** Of what the share of a vote is taken: a show of hands has no ballots. */
export function baseOf(award, way) {
  return award.voteBase === 'VALID_BALLOTS' && way !== 'BALLOT' ? 'PRESENT' : award.voteBase;
}

/** Whether a unit is carried, in a few words. */
export function verdict(award, round, one, {members, present}) {
  if (!reaches(award.quorum, present, members)) return {passed: false, text: `Chưa đủ đơn vị có mặt (cần ${award.quorum.label})`};
  if (round.way === 'CONSENSUS') return {passed: Boolean(one.unopposed), text: one.unopposed ? 'Nhất trí' : 'Chưa đánh dấu'};
  const votes = whole(one.inFavour);
  if (votes === null) return {passed: false, text: 'Chưa ghi phiếu'};
  const voters = round.way === 'BALLOT' ? whole(round.ballots.valid) ?? 0 : present;
  if (votes + (whole(one.against) ?? 0) + (whole(one.abstained) ?? 0) > voters) return {passed: false, text: `Nhiều hơn ${voters} phiếu`};
  const of = {ALL_MEMBERS: members, PRESENT: present, VALID_BALLOTS: voters}[baseOf(award, round.way)];
  const passed = reaches(award.threshold, votes, of);
  return {passed, text: `${votes}/${of} (${percent(votes, of)}) ${passed ? 'đủ tỷ lệ' : 'chưa đủ tỷ lệ'}`};
}
