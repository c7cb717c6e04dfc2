/** What goals cost and what a result costs: budgets, spending and hours, and the price of a follower, a visit or a point. Rules are pure; a goal does not know what it costs. */
@org.jspecify.annotations.NullMarked
package nl.koers.cost;
