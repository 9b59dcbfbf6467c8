package vn.tdkt.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What reached a body, as its register keeps it.
 *
 * @param document null when only its arrival was recorded
 * @param on the day it arrived
 * @param reference số, ký hiệu; empty when nobody recorded it
 * @param subject tên loại và trích yếu
 * @param passedOn the day it was entered and passed on
 */
public record Arrival(
        long obligation,
        @Nullable Long document,
        LocalDate on,
        String sender,
        String reference,
        @Nullable LocalDate dated,
        String subject,
        LocalDate passedOn,
        String note) {}
