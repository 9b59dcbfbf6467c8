package vn.tdkt.document;

import java.util.Locale;
import vn.tdkt.Refusal;

/** Whether a symbol from an office's own register is one of its type and issuer. */
final class Symbols {

    /** What may stand behind: the department that drafted, as the office writes it. */
    private static final String BEFORE_DEPARTMENT = "-/.( ";

    private Symbols() {}

    /**
     * The typed symbol in the spelling of papers; the usual one when none was typed. Refuses one that does not begin with
     * the type's abbreviation and the issuer's symbol. Blanks, dashes, capitals and "d" for "đ" make no difference.
     */
    static String fitting(NumberChoice.FromOwnRegister own, DocumentType type, FormSet form, Issuer issuer) {
        String usual = form.symbolOf(type, issuer);
        if (own.symbol().isBlank()) {
            return usual;
        }
        String typed = PlainSpelling.separated(own.symbol());
        String least = form.leastSymbolOf(type, issuer);
        if (plain(typed).equals(plain(usual))) {
            return usual;
        }
        if (!begins(plain(typed), plain(least))) {
            throw new Refusal(
                    "Ký hiệu “%s” không đúng với %s của %s: hãy nhập %s, phía sau có thể thêm ký hiệu bộ phận soạn thảo."
                            .formatted(
                                    own.symbol().strip(),
                                    type.name(),
                                    issuer.nameInText(),
                                    form.referenceTo(own.number(), usual)));
        }
        return least + typed.substring(least.length());
    }

    private static boolean begins(String typed, String least) {
        return typed.startsWith(least)
                && (typed.length() == least.length()
                        || least.isEmpty()
                        || BEFORE_DEPARTMENT.indexOf(typed.charAt(least.length())) >= 0);
    }

    /** As long as what it is made of. */
    private static String plain(String symbol) {
        return PlainSpelling.separated(symbol)
                .toUpperCase(Locale.ROOT)
                .replace('Đ', 'D')
                .replace('/', '-');
    }
}
