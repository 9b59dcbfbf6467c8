package vn.tdkt.pdf;

/**
 * A Word file as pages.
 *
 * @param exact whether its pages break where Word breaks them; without LibreOffice they are only to be read
 */
public record Pdf(byte[] bytes, boolean exact) {}
