package vn.tdkt.assignment;

import vn.tdkt.obligation.PartyKind;

/** Whom work of a letter goes to, in its year. */
public record ReceivedBy(int year, PartyKind kind, String code) {}
