package nl.koers.dashboard;

import nl.koers.progress.StatusNotice;

/** A change of status that people are told of, with the title of its goal. */
public record GoalNews(String title, StatusNotice notice) {}
