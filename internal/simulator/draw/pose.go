package main

import "math"

// A pose is one number a channel. Angles are degrees; what concerns legs and
// floor is measured in leg lengths, what concerns hands in arm lengths from
// the shoulder, so that one dance fits every body.
type pose [channels]float64

// The channels. Sides are the figure's own; "out" is away from its middle.
const (
	turn   = iota // heading of the whole figure, feet included
	shift         // hips towards its left
	drop          // hips below standing height
	hipYaw        // hips turned against the feet
	hipTilt
	twist // chest turned against the hips
	bow
	lean
	gaze // head turned against the chest
	nod
	tilt
	left  // first of the channels of the left side
	right = left + sided

	handOut   = 0 // offsets from left or right
	handUp    = 1
	handFront = 2
	elbow     = 3 // how far the elbow is raised, 0 hanging .. 1 level with the shoulder
	footOut   = 4
	footFront = 5
	footTurn  = 6 // toes out
	heel      = 7 // heel raised, degrees
	lift      = 8 // whole foot off the floor
	sided     = 9

	channels = right + sided
)

// standing is the pose that keys are written against: at ease, facing the viewer.
func standing() pose {
	var p pose
	for _, side := range []int{left, right} {
		p[side+handOut], p[side+handUp], p[side+handFront] = 0.24, -0.93, 0.1
		p[side+footOut], p[side+footTurn] = 0.14, 22
	}
	p[drop] = 0.015
	return p
}

// mirrored is the same pose danced on the other side.
func (p pose) mirrored() pose {
	for _, c := range []int{turn, shift, hipYaw, hipTilt, twist, lean, gaze, tilt} {
		p[c] = -p[c]
	}
	for c := range sided {
		p[left+c], p[right+c] = p[right+c], p[left+c]
	}
	return p
}

// key is a pose at a beat of the dance, as the difference from standing.
type key struct {
	beat float64
	pose pose
}

// motion is a dance that ends as it begins.
type motion struct {
	name    string
	quality string // x264's crf at which its videos look well: quick strikes need a lower one
	seconds float64
	beats   float64
	keys    []key                       // by beat, the first at 0
	snap    float64                     // 0 flows; towards 1 a pose is held and the next one struck
	spin    float64                     // degrees turned in one round; a multiple of 360
	step    float64                     // how high a moving foot is lifted, leg lengths a leg length of way
	groove  func(beat float64, p *pose) // what moves on top of the keys
}

// at is the pose at a moment of the loop, u = 0..1; u and u+1 are the same.
func (m motion) at(u float64) pose {
	beat := (u - math.Floor(u)) * m.beats
	i := len(m.keys) - 1
	for m.keys[i].beat > beat {
		i--
	}
	from, to := m.key(i), m.key(i+1)
	part := (beat - from.beat) / (to.beat - from.beat)
	struck := ease(part, m.snap)
	before, after := m.key(i-1), m.key(i+2)
	p := standing()
	for c := range p {
		if m.snap > 0 || isFoot(c) {
			p[c] += from.pose[c] + (to.pose[c]-from.pose[c])*struck
		} else {
			p[c] += flow(before, from, to, after, c, part)
		}
	}
	if l, r := way(from, to, left), way(from, to, right); l > r {
		p[left+lift] = min(l, 0.5) * m.step * math.Sin(math.Pi*struck)
	} else {
		p[right+lift] = min(r, 0.5) * m.step * math.Sin(math.Pi*struck)
	}
	m.groove(beat, &p)
	return p
}

// way is how far a foot goes between two keys. Of two moving feet the one with
// the longer way is lifted and the other slides, so that nobody takes off.
func way(from, to key, side int) float64 {
	return math.Hypot(to.pose[side+footOut]-from.pose[side+footOut], to.pose[side+footFront]-from.pose[side+footFront])
}

func isFoot(c int) bool { return c >= left && (c-left)%sided >= footOut }

// key is the i-th key of the endless dance; each round adds its spin.
func (m motion) key(i int) key {
	n := len(m.keys)
	round := int(math.Floor(float64(i) / float64(n)))
	k := m.keys[i-round*n]
	k.beat += float64(round) * m.beats
	k.pose[turn] += float64(round) * m.spin
	return k
}

// ease holds a pose for part of the way, then goes to the next smoothly.
func ease(part, snap float64) float64 {
	u := min(max((part-snap)/(1-snap), 0), 1)
	return u * u * u * (10 + u*(6*u-15))
}

// flow is a cubic through four keys that need not be equally far apart.
func flow(a, b, c, d key, ch int, u float64) float64 {
	span := c.beat - b.beat
	slope := func(p, q key) float64 { return (q.pose[ch] - p.pose[ch]) / (q.beat - p.beat) * span }
	m, n := slope(a, c), slope(b, d)
	way := c.pose[ch] - b.pose[ch]
	return b.pose[ch] + u*(m+u*(3*way-2*m-n+u*(m+n-2*way)))
}
