package vn.sovang.domain.member;

/**
 * What the register keeps of a member besides the first list (Mẫu 2-HSĐV and 7-HSĐV). Texts are as written and empty when
 * unknown, never null.
 *
 * @param birthName name at birth (tên khai sinh) where it is another one
 * @param alias other names (bí danh)
 * @param identityNumber number of the citizen's card: twelve digits, or nine of an old one
 * @param fileNumber number of the personal file (số lý lịch)
 * @param specialty field of the professional schooling (ngành đào tạo)
 * @param occupationBefore occupation before the admission
 * @param occupation code of the list {@code occupation} of the present one, null when unknown
 * @param admissionPlace cell and body that admitted the member
 * @param sponsors the two members who introduced the candidate
 * @param unionPost posts in the Fatherland Front, associations and unions
 * @param policyFamily wounded soldier, family of a martyr and the like
 */
public record MemberDetails(
        String birthName,
        String alias,
        String identityNumber,
        String phone,
        String email,
        String fileNumber,
        String specialty,
        String foreignLanguage,
        String computerSkill,
        String occupationBefore,
        String occupation,
        String admissionPlace,
        String sponsors,
        String unionPost,
        String policyFamily,
        String note) {

    /** Nothing known. */
    public static final MemberDetails NONE =
            new MemberDetails("", "", "", "", "", "", "", "", "", "", null, "", "", "", "", "");
}
