package ru.medkassa.system.storm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a cash desk knows of one payment: what it was answered each time it reported it, and how often it was not. */
record Report(Payment payment, List<Answer> answers, List<Exception> silences) {

    Report(Payment payment) {
        this(payment, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    /** Whether the server has said that it knows the payment. */
    boolean isSettled() {
        return isPaid() || answers.stream().anyMatch(Answer::isAlreadyRecorded);
    }

    boolean isPaid() {
        return answers.stream().anyMatch(Answer::isDone);
    }

    @Override
    public String toString() {
        return payment + ", answered " + answers + ", unanswered " + silences;
    }
}
