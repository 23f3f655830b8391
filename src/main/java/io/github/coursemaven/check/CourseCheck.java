package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.problem.Problem;
import java.util.List;

/** One kind of check of a whole course. */
interface CourseCheck {

    /** The problems, in any order. */
    List<Problem> check(Course course);
}
