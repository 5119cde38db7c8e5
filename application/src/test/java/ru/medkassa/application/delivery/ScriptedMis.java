package ru.medkassa.application.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A medical information system that answers what a test has told it to, and otherwise 200. */
final class ScriptedMis implements MedicalSystem {

    private final Deque<Supplier<MisAnswer>> answers = new ArrayDeque<>();
    private final List<Letter> letters = new ArrayList<>();

    void answers(int httpCode) {
        answers(new MisAnswer.Answered(httpCode, Optional.empty(), ""));
    }

    void answers(int httpCode, int status, String title) {
        answers(new MisAnswer.Answered(httpCode, Optional.of(status), title));
    }

    void answers(MisAnswer answer) {
        answers.add(() -> answer);
    }

    void does(Supplier<MisAnswer> work) {
        answers.add(work);
    }

    List<Letter> letters() {
        return letters;
    }

    @Override
    public MisAnswer send(Letter letter) {
        letters.add(letter);
        return answers.isEmpty()
                ? new MisAnswer.Answered(200, Optional.empty(), "")
                : answers.removeFirst().get();
    }
}
