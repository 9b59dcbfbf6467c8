package vn.tdkt.pdf;

import java.io.File;
import java.util.Optional;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where LibreOffice is.
 *
 * @param office whether to use it at all
 * @param officeHome its folder, empty to look where it usually is
 */
@ConfigurationProperties("tdkt.pdf")
public record PdfSettings(
        @DefaultValue("true") boolean office,
        @DefaultValue("") String officeHome) {

    /** Its folder, if it is wanted and there. */
    Optional<File> home() {
        if (!office) {
            return Optional.empty();
        }
        File home = officeHome.isBlank() ? LocalOfficeUtils.getDefaultOfficeHome() : new File(officeHome);
        return Optional.ofNullable(home)
                .filter(folder -> LocalOfficeUtils.getOfficeExecutable(folder).isFile());
    }
}
