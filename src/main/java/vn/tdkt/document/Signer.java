package vn.tdkt.document;

/**
 * Who signs.
 *
 * @param authority lines over the title, e.g. "TM. HỘI ĐỒNG" and "KT. CHỦ TỊCH"; for a cluster "TRƯỞNG KHỐI ..." and its
 *     head unit; empty for a head who signs in his own right
 * @param title office held, printed in capitals
 */
public record Signer(String authority, String title, String name) {}
