package vn.tdkt.cycle;

import java.time.LocalDate;

/** A day off that is no weekend, with the name the office gave it. */
public record Holiday(LocalDate day, String name) {}
