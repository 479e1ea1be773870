package vn.sovang.base;

/**
 * A word of the bundles that stands inside a sentence: said in the language of the sentence.
 *
 * @param key of the bundles
 */
public record Word(String key) {}
