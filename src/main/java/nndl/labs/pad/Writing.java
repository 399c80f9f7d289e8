package nndl.labs.pad;

/** What is written on the pad. */
enum Writing {
    /** One digit. */
    DIGIT,
    /** A number of several digits, on a wide pad. */
    NUMBER
}
