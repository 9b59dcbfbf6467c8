package vn.tdkt.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The fonts that come with the program (Apache 2.0), as wide as Times New Roman, Arial and Courier New and with every
 * Vietnamese letter. What a machine has instead may lack some: Liberation 1.07 does.
 */
final class ShippedFonts {

    /** Stands for Times New Roman and for every font that nobody has. */
    static final String SERIF = "Tinos";

    static final String SANS = "Arimo";
    static final String MONO = "Cousine";

    private static final List<String> FOLDERS = List.of("Tinos/", "Arimo/static/", "Cousine/");

    private ShippedFonts() {}

    /** Lays them into the folder, which is made if need be. */
    static List<Path> copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = FOLDERS.stream()
                .flatMap(font -> Stream.of("Regular", "Bold", "Italic", "BoldItalic")
                        .map(form -> "/fonts/" + font + font.substring(0, font.indexOf('/')) + "-" + form + ".ttf"))
                .toList();
        for (String name : names) {
            try (InputStream font = ShippedFonts.class.getResourceAsStream(name)) {
                Files.copy(Objects.requireNonNull(font, name), in(folder, name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return names.stream().map(name -> in(folder, name)).toList();
    }

    private static Path in(Path folder, String name) {
        return folder.resolve(name.substring(name.lastIndexOf('/') + 1));
    }
}
