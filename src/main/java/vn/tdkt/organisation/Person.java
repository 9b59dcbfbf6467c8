package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param title office held, as it stands under a signature, e.g. Phó Chánh Thanh tra
 * @param active false once the person may no longer log in
 */
public record Person(
        String account,
        String fullName,
        String title,
        @Nullable String mail,
        @Nullable String telephone,
        boolean active) {}
