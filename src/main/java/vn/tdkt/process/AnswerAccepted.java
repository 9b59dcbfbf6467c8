package vn.tdkt.process;

/** A person's answer was taken; what was kept for a second try may go. */
public record AnswerAccepted(String task, String account) {}
