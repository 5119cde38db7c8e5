package ru.medkassa.system.storm;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** An endless row of requests, the same for the same seed: right ones, and right ones in which one to three things go wrong. */
record RandomRequests(Samples samples, long seed) {

    private static final int MOST_MUTATIONS = 3;
    private static final List<Mutation> MUTATIONS = Stream.of(
                    TargetMutations.ALL, BodyMutations.ALL, HeaderMutations.ALL)
            .flatMap(List::stream)
            .toList();

    RawRequest number(long number) {
        Random chance = new Random(seed * 1_000_003 + number);
        RawRequest request = samples.any(chance);
        for (int left = chance.nextInt(MOST_MUTATIONS + 1); left > 0; left--) {
            request = Mutation.oneOf(MUTATIONS, chance).of(request, chance);
        }
        return request;
    }
}
