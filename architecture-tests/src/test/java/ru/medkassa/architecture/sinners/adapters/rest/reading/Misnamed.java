package ru.medkassa.architecture.sinners.adapters.rest.reading;

/** Names that say that something is, and not what. */
class Misnamed {

    /** What does it manage? */
    static class DeskManager {}

    /** Whom does it help? */
    static class DeskHelper {}

    /** A drawer. */
    static class DeskUtil {}

    /** A larger drawer. */
    static class DeskUtils {}

    /** The second name of an interface. */
    static class DeskImpl {}

    /** The first name of an implementation. */
    interface IDesk {}

    /** Between what and what? */
    static class DeskMapper {}

    /** A desk that travels. */
    static class DeskDto {}

    /** A desk that travels, aloud. */
    static class DeskDTO {}

    /** No sinner: begins with the same letter. */
    static class IssuedDesk {}

    /** No sinner: says what it is. */
    static class MapperOfTheWorld {}
}
