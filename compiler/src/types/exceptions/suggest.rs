//! "Did you mean": the candidate nearest to a name, by CPython's costs and limits.

/// Cost of inserting, deleting or replacing a character.
const MOVE_COST: usize = 2;
/// Cost of a change of case.
const CASE_COST: usize = 1;
const CANDIDATES_MAX: usize = 750;
const NAME_BYTES_MAX: usize = 40;

/// The candidate that is nearest to `name` and near enough; the first of equals.
pub fn suggest(name: &str, candidates: &[&str]) -> Option<String> {
    if candidates.len() >= CANDIDATES_MAX || name.len() > NAME_BYTES_MAX {
        return None;
    }
    let mut best: Option<(&str, usize)> = None;
    for &candidate in candidates {
        if candidate == name {
            continue;
        }
        let mut bound = (name.len() + candidate.len() + 3) * MOVE_COST / 6;
        if let Some((_, distance)) = best {
            bound = bound.min(distance.saturating_sub(1));
        }
        let distance = distance(name.as_bytes(), candidate.as_bytes(), bound);
        if distance <= bound {
            best = Some((candidate, distance));
        }
    }
    best.map(|(candidate, _)| candidate.to_string())
}

fn replace_cost(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE_COST
    } else {
        MOVE_COST
    }
}

/// Levenshtein distance, or anything above `bound` when it is above that.
fn distance<'a>(mut a: &'a [u8], mut b: &'a [u8], bound: usize) -> usize {
    while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_first(), b.split_first())
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_last(), b.split_last())
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE_COST;
    }
    if a.len() > NAME_BYTES_MAX || b.len() > NAME_BYTES_MAX {
        return bound + 1;
    }
    if b.len() < a.len() {
        std::mem::swap(&mut a, &mut b);
    }
    if (b.len() - a.len()) * MOVE_COST > bound {
        return bound + 1;
    }
    // One row of the table at a time: `row[i]` is the distance of a[..=i] to what was seen of b.
    let mut row: Vec<usize> = (1..=a.len()).map(|i| i * MOVE_COST).collect();
    let mut result = 0;
    for (seen, &y) in b.iter().enumerate() {
        let mut diagonal = seen * MOVE_COST;
        result = diagonal;
        // The left neighbour of the first column stands for an empty prefix of `a`.
        result += MOVE_COST;
        let mut least = usize::MAX;
        for (cell, &x) in row.iter_mut().zip(a) {
            let replaced = diagonal + replace_cost(x, y);
            diagonal = *cell;
            result = (result.min(diagonal) + MOVE_COST).min(replaced);
            *cell = result;
            least = least.min(result);
        }
        if least > bound {
            return bound + 1;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, candidates: &[&str], expected: Option<&str>) {
        assert_eq!(suggest(name, candidates).as_deref(), expected, "{name}");
    }

    #[test]
    fn distances_are_symmetric_sums_of_changes() {
        assert_eq!(distance(b"", b"ab", 100), 4);
        assert_eq!(distance(b"abc", b"abd", 100), 2);
        assert_eq!(distance(b"abc", b"aBc", 100), 1);
        assert_eq!(distance(b"kitten", b"sitting", 100), 6);
        assert_eq!(distance(b"sitting", b"kitten", 100), 6);
        assert_eq!(distance(b"abcdef", b"badcfe", 100), 8);
    }

    #[test]
    fn the_nearest_candidate_wins() {
        check("prnt", &["len", "print", "repr"], Some("print"));
        check("foo", &["bar", "quux"], None);
        check("apend", &["append", "extend", "insert"], Some("append"));
        check("Value", &["value", "val"], Some("value"));
        check("x", &["y", "z"], None);
        check("blech", &["blach", "bluch"], Some("blach"));
    }
}
