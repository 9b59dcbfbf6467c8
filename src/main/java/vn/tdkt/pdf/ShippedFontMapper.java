package vn.tdkt.pdf;

import java.util.Locale;
import java.util.Set;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.wml.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Gives every font that a document names one of ours, before a page is drawn: a font without mapping would silently turn
 * Vietnamese letters outside Latin-1 into "#".
 */
final class ShippedFontMapper extends Mapper {

    private static final Set<String> SANS = Set.of("arial", "calibri", "helvetica", "segoe", "tahoma", "verdana");

    @Override
    public void populateFontMappings(Set<String> named, @Nullable Fonts declared) {
        named.forEach(name -> put(name, PhysicalFonts.get(shipped(name))));
    }

    /** The name under which {@link PhysicalFonts} knows its upright form. */
    private static String shipped(String name) {
        String family = name.toLowerCase(Locale.ROOT);
        if (family.contains("courier") || family.contains("mono") || family.contains("consolas")) {
            return ShippedFonts.MONO + " Regular";
        }
        boolean sans = family.contains("sans") || SANS.stream().anyMatch(family::startsWith);
        return (sans ? ShippedFonts.SANS : ShippedFonts.SERIF) + " Regular";
    }
}
