//! What the map looks like, whatever its chances: its parts, its circles, and who stands between.

use petgraph::Direction;
use petgraph::algo::{dominators, tarjan_scc};
use petgraph::graph::{DiGraph, NodeIndex};

use super::lay::Laid;
use super::{ActorId, Partner};

/// What the map looks like from those one works with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Circles: actors of which each can reach each other, so that change can feed itself. The largest first.
    pub circles: Vec<Vec<ActorId>>,
    /// Single points of failure: actors through whom alone others can be reached, with how many actors.
    /// The one with most first.
    pub gates: Vec<(ActorId, usize)>,
    /// Actors that cannot be reached at all.
    pub apart: Vec<ActorId>,
}

/// What the map looks like from `partners`.
pub fn shape(laid: &Laid<'_>, partners: &[Partner]) -> Shape {
    let mut graph: DiGraph<(), ()> = DiGraph::new();
    let nodes: Vec<NodeIndex> = laid.market.actors.iter().map(|_| graph.add_node(())).collect();
    let node = |place: usize| nodes.get(place).copied();
    for arc in &laid.arcs {
        if let (Some(from), Some(to)) = (node(arc.from as usize), node(arc.to as usize)) {
            graph.add_edge(from, to, ());
        }
    }
    let mut circles: Vec<Vec<ActorId>> = tarjan_scc(&graph)
        .into_iter()
        .filter(|circle| circle.len() > 1)
        .map(|circle| {
            let mut circle: Vec<ActorId> = circle.into_iter().map(|node| ActorId(node.index())).collect();
            circle.sort_unstable();
            circle
        })
        .collect();
    crate::order::sort_by(&mut circles, |a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    if partners.is_empty() {
        return Shape { circles, ..Shape::default() };
    }
    // One who reaches all that one works with; whoever dominates another cannot be gone round.
    let root = graph.add_node(());
    for partner in partners {
        if let Some(to) = node(partner.actor.0) {
            graph.add_edge(root, to, ());
        }
    }
    let tree = dominators::simple_fast(&graph, root);
    let mut behind = vec![0_usize; nodes.len()];
    let mut apart = Vec::new();
    for (place, own) in nodes.iter().enumerate() {
        match tree.strict_dominators(*own) {
            Some(before) => {
                for gate in before.filter(|gate| *gate != root) {
                    if let Some(count) = behind.get_mut(gate.index()) {
                        *count += 1;
                    }
                }
            }
            None => apart.push(ActorId(place)),
        }
    }
    debug_assert!(graph.edges_directed(root, Direction::Incoming).next().is_none(), "nothing leads to the root");
    let mut gates: Vec<(ActorId, usize)> = behind
        .into_iter()
        .enumerate()
        .map(|(place, count)| (ActorId(place), count))
        .filter(|(id, count)| *count > 0 && laid.market.actor(*id).is_single())
        .collect();
    crate::order::sort_by(&mut gates, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Shape { circles, gates, apart }
}
