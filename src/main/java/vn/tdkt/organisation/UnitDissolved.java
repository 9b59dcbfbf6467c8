package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit that existed without end has got a last day, or another one.
 *
 * @param successors codes of the units that carry on its work, possibly none
 */
public record UnitDissolved(String unit, LocalDate lastDay, List<String> successors) {}
