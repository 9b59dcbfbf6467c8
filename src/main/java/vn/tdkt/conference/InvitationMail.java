package vn.tdkt.conference;

/**
 * A mail that carries an invitation.
 *
 * @param slot what makes it once per account and issued invitation
 */
public record InvitationMail(String account, String subject, String body, String slot) {}
