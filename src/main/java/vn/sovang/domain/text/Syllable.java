package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Vietnamese syllable may look like: an initial, a rime, a tone. Text read in a wrong encoding hardly ever obeys
 * it, which is how the right one is found.
 */
public final class Syllable {
    private static final Pattern INITIAL = Pattern.compile(
            "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final Set<String> RIMES = Stream.of(
                    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
                    "e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu êc",
                    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
                    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on",
                    "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơu",
                    "u ua uân uâng uât uây uc uê uêch uênh uêu uên ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya",
                    "uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưp",
                    "y ych yêm yên yêng yêt yêu ym yn ynh yt")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Syllable() {}

    /** Whether a word can be a Vietnamese syllable, capitals only at its beginning or throughout. */
    public static boolean isWellFormed(String word) {
        String composed = Nfc.of(word);
        if (!isCapitalisedAsUsual(composed)) {
            return false;
        }
        String apart = Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        if (tones.length() > 1) {
            return false;
        }
        String plain = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return isRime(plain, tones) || followsInitial(plain, tones);
    }

    private static boolean followsInitial(String plain, String tone) {
        Matcher initial = INITIAL.matcher(plain);
        if (!initial.lookingAt()) {
            return false;
        }
        String rime = plain.substring(initial.end());
        // The i of "gì" and "giêng" is the vowel as well.
        return isRime(rime, tone) || (initial.group().equals("gi") && isRime("i" + rime, tone));
    }

    /** Closed by a stop, a syllable has the tone sắc or nặng. */
    private static boolean isRime(String rime, String tone) {
        return RIMES.contains(rime)
                && (!STOPPED.matcher(rime).matches() || tone.equals("\u0301") || tone.equals("\u0323"));
    }

    private static boolean isCapitalisedAsUsual(String word) {
        String behind = word.isEmpty() ? "" : word.substring(1);
        return behind.equals(behind.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
