package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a PDF (CMS) says, and whether it fits the bytes. Its key is that of the certificate that comes
 * with it; the certificate's own term and issuer are not looked at.
 */
record Seal(@Nullable String signer, @Nullable Instant signedAt, boolean intact) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'GMT'xxx");
    private static final int LONGEST_KEY = 8192;

    /** Refuses with {@link IOException} what is no such signature. */
    static Seal of(SignedBytes signed, byte[] file) throws IOException {
        try {
            // As a stream: room that was kept and not used follows as zeros.
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(signed.in(file)), new ByteArrayInputStream(signed.seal()));
            SignerInformation signer = data.getSignerInfos().iterator().next();
            X509CertificateHolder certificate = data.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .findFirst()
                    .orElseThrow(() -> new IOException("No certificate of the signer"));
            return new Seal(name(certificate), time(signer), fits(signer, certificate));
        } catch (CMSException | OperatorCreationException | CertificateException e) {
            throw new IOException(e);
        }
    }

    private static boolean fits(SignerInformation signer, X509CertificateHolder certificate)
            throws CMSException, OperatorCreationException, CertificateException, IOException {
        PublicKey key =
                new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey();
        boolean rsa = key instanceof RSAPublicKey known && known.getModulus().bitLength() <= LONGEST_KEY;
        if (!rsa && !(key instanceof ECPublicKey)) {
            throw new IOException("A key of another kind");
        }
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
        } catch (CMSSignerDigestMismatchException changed) {
            return false;
        }
    }

    private static @Nullable String name(X509CertificateHolder certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? null
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static @Nullable Instant time(SignerInformation signer) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute at = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        ASN1Encodable[] values = at == null ? new ASN1Encodable[0] : at.getAttributeValues();
        return values.length == 0 ? null : instant(Time.getInstance(values[0]).getTime());
    }

    private static @Nullable Instant instant(String said) {
        try {
            return OffsetDateTime.parse(said, TIME).toInstant();
        } catch (DateTimeParseException strange) {
            return null;
        }
    }
}
