package vn.tdkt.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tdkt.reminder.ChasedSoFar;

/**
 * How a year stood at the beginning of a week.
 *
 * @param monday its first day
 * @param place name of the cluster or unit that is looked at, else of the province
 * @param before how many stood how a week earlier
 * @param late the latest first; {@code found} in each counts all
 * @param chased by obligation, what was done about it
 */
record Week(
        LocalDate monday,
        int year,
        String place,
        List<Standing.Cell> cells,
        Map<Light, Integer> numbers,
        Map<Light, Integer> before,
        List<Standing.Line> late,
        Map<Long, ChasedSoFar.Chased> chased) {}
