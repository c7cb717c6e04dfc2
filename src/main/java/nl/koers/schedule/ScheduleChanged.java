package nl.koers.schedule;

/** Somebody changed when jobs run; they are planned anew once that is committed. */
record ScheduleChanged() {}
