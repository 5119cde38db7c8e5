package ru.medkassa.system.storm;

import java.util.List;
import java.util.Random;

/** One thing that goes wrong with a request between the keyboard and the server. */
interface Mutation {

    RawRequest of(RawRequest request, Random chance);

    static <T> T oneOf(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** Another byte at some place. */
    static String flipped(String text, Random chance) {
        if (text.isEmpty()) {
            return text;
        }
        int at = chance.nextInt(text.length());
        return text.substring(0, at) + (char) chance.nextInt(256) + text.substring(at + 1);
    }

    static String random(int length, Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) chance.nextInt(256));
        }
        return text.toString();
    }

    /** Without what would begin another line or another word. */
    static String printable(String text) {
        return text.replaceAll("[\\x00-\\x20\\x7f]", "_");
    }
}
