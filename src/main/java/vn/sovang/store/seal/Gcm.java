package vn.sovang.store.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: what it opens is what was sealed, to the last bit, or nothing. */
final class Gcm {
    static final int NONCE = 12;
    /** Bytes that sealing adds. */
    static final int TAG = 16;

    private Gcm() {}

    /** @param beside what is not hidden but may not be changed either */
    static byte[] seal(byte[] key, byte[] nonce, byte[] beside, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, beside).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** @return empty when the key is another or a bit has changed */
    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] beside, byte[] sealed, int length) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, beside).doFinal(sealed, 0, length));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }
}
