package vn.sovang.document.commendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/** What the fields of a certificate say for the awards of a decision. */
public final class CertificateFields {
    private CertificateFields() {}

    /** The certificates of all awards, in the order of the list. */
    public static List<Certificate> of(DecisionRecords records) {
        return records.lines().stream().map(line -> of(records, line)).toList();
    }

    /** The certificate of one award. */
    public static Certificate of(DecisionRecords records, AwardLine line) {
        Recipient recipient = line.award().recipient();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("authority", "Chủ tịch " + records.body().name());
        fields.put("superior", records.body().superior());
        fields.put("body", records.body().name());
        fields.put("committee", committee(records.body().name()));
        fields.put("honorific", honorific(recipient));
        fields.put("recipient", recipient.name());
        fields.put("detail", recipient.place());
        fields.put("reason", reason(line.award().achievement()));
        fields.put("decision", decision(records));
        fields.put("register", line.award().registerNumber() == 0 ? "" : register(line));
        fields.put("placeDate", Padding.placeAndDate(records.body().place(), records.day()));
        fields.put("signPost", String.join("\n", records.signature().authority()));
        fields.put("signer", records.signature().signer());
        return new Certificate(recipient.name(), fields);
    }

    /** A certificate of merit of the Party is given by the whole committee: "Ban Chấp hành Đảng bộ xã …". */
    private static String committee(String body) {
        return body.startsWith("Đảng ủy ") ? "Ban Chấp hành Đảng bộ " + body.substring(8) : body;
    }

    private static String register(AwardLine line) {
        return "Vào sổ khen thưởng số: " + Padding.number(line.award().registerNumber());
    }

    private static String honorific(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Collective collective -> "";
            case Recipient.Household household ->
                "Hộ gia đình " + or(household.honorific(), "ông (bà)").toLowerCase(Locale.ROOT);
            case Recipient.Individual individual -> Case.sentence(or(individual.honorific(), "ông (bà)"));
        };
    }

    /** "Có thành tích …" stands in the list; the certificate says "Đã có thành tích …" (the usual wording). */
    private static String reason(String achievement) {
        return achievement.regionMatches(true, 0, "có ", 0, 3)
                ? "Đã có " + achievement.substring(3)
                : Case.sentence(achievement);
    }

    private static String decision(DecisionRecords records) {
        String number = records.decision().fullNumber();
        String day = Padding.dateInWords(records.day());
        return switch (records.decision().stream()) {
            case STATE -> "Quyết định số: " + number + ", " + day;
            case PARTY -> "Quyết định số " + number + ", " + day;
        };
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
