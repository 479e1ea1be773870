package vn.sovang.domain.office;

import java.util.List;

/**
 * Who signs, and in what authority.
 *
 * @param authority the lines above the signature, in capitals as they are printed ({@code KT. CHỦ TỊCH},
 *     {@code PHÓ CHỦ TỊCH}; {@code T/M ĐẢNG ỦY}, {@code BÍ THƯ})
 * @param signer full name; empty when the post is vacant on that day
 */
public record Signature(List<String> authority, String signer) {
    public Signature {
        authority = List.copyOf(authority);
    }

    public boolean vacant() {
        return signer.isEmpty();
    }
}
