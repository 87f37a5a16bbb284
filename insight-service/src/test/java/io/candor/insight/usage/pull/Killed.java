package io.candor.insight.usage.pull;

/** Stands for the end of the process: nobody catches it. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;
}
