package vn.tdkt.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** PDFs signed here and now with a certificate that somebody issued to himself; the people are invented. */
public final class SignedPdfs {

    /** 14:30 in Hà Nội. */
    static final Instant AT = Instant.parse("2026-07-05T07:30:00Z");

    private static final LocalDate EXPIRED = LocalDate.of(2020, 1, 1);

    private SignedPdfs() {}

    /** One empty page, signed by that person. */
    public static byte[] by(String name) throws IOException {
        return signed(PdfFiles.blank(), name);
    }

    /** What the file is plus one more signature, as signing programs do: nothing before it changes. */
    static byte[] signed(byte[] file, String name) throws IOException {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("tên trong chữ ký");
            Calendar other = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            other.setTimeInMillis(AT.plus(1, ChronoUnit.DAYS).toEpochMilli());
            signature.setSignDate(other);
            pdf.addSignature(signature, content -> seal(content, name));
            pdf.saveIncremental(signed);
        }
        return signed.toByteArray();
    }

    /** A page more behind what was signed. */
    static byte[] withAnotherPage(byte[] file) throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.addPage(new PDPage());
            COSDictionary pages = pdf.getPages().getCOSObject();
            pages.setNeedToBeUpdated(true);
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(longer);
        }
        return longer.toByteArray();
    }

    private static byte[] seal(InputStream content, String name) throws IOException {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048);
            KeyPair pair = pairs.generateKeyPair();
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
            X509CertificateHolder certificate = certificate(name, pair, signer);
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new DERUTCTime(Date.from(AT)))));
            CMSSignedDataGenerator seal = new CMSSignedDataGenerator();
            seal.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(
                                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                            .build(signer, certificate));
            seal.addCertificates(new CollectionStore<>(List.of(certificate)));
            return seal.generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }

    /** Expired long ago: it is not judged. */
    private static X509CertificateHolder certificate(String name, KeyPair pair, ContentSigner signer) {
        X500Name owner = new X500Name("CN=" + name + ",C=VN");
        Date until = Date.from(EXPIRED.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new JcaX509v3CertificateBuilder(owner, BigInteger.ONE, new Date(0), until, owner, pair.getPublic())
                .build(signer);
    }
}
