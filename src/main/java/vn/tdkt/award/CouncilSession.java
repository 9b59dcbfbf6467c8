package vn.tdkt.award;

import java.time.LocalDate;

/** A session that was held. */
public record CouncilSession(int number, LocalDate heldOn) {}
