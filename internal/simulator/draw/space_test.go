package main

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

const tiny = 1e-9

func near(a, b, within float64) bool { return math.Abs(a-b) <= within }

func nearVec(a, b vec, within float64) bool { return a.minus(b).length() <= within }

// anyVec draws a point of the stage.
func anyVec(t *rapid.T, name string) vec {
	f := rapid.Float64Range(-3, 3)
	return vec{f.Draw(t, name+".x"), f.Draw(t, name+".y"), f.Draw(t, name+".z")}
}

func TestTurnedGoesWhereItSays(t *testing.T) {
	for _, c := range []struct {
		name             string
		yaw, pitch, roll float64
		axis             func(basis) vec
		want             vec
	}{
		{"yaw carries the front to the left", 90, 0, 0, func(b basis) vec { return b.z }, vec{x: 1}},
		{"yaw keeps the bone", 90, 0, 0, func(b basis) vec { return b.y }, vec{y: 1}},
		{"pitch bows forward", 0, 90, 0, func(b basis) vec { return b.y }, vec{z: 1}},
		{"pitch lowers the gaze", 0, 90, 0, func(b basis) vec { return b.z }, vec{y: -1}},
		{"roll leans to the left", 0, 0, 90, func(b basis) vec { return b.y }, vec{x: 1}},
		{"roll keeps the front", 0, 0, 90, func(b basis) vec { return b.z }, vec{z: 1}},
		{"half a turn swaps the sides", 180, 0, 0, func(b basis) vec { return b.x }, vec{x: -1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.axis(upright().turned(c.yaw, c.pitch, c.roll)); !nearVec(got, c.want, tiny) {
				t.Errorf("axis points to %v, want %v", got, c.want)
			}
		})
	}
}

func TestTurnedStaysOrthonormal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		deg := rapid.Float64Range(-720, 720)
		b := upright()
		for range 3 {
			b = b.turned(deg.Draw(t, "yaw"), deg.Draw(t, "pitch"), deg.Draw(t, "roll"))
		}
		for _, pair := range [][2]vec{{b.x, b.y}, {b.y, b.z}, {b.z, b.x}} {
			if !near(pair[0].dot(pair[1]), 0, 1e-9) || !near(pair[0].length(), 1, 1e-9) {
				t.Fatalf("axes %v are not orthonormal", pair)
			}
		}
		if v := anyVec(t, "v"); !near(b.out(v).length(), v.length(), 1e-9) {
			t.Fatalf("out changes the length of %v", v)
		}
	})
}

func TestHeadingReadsYawBack(t *testing.T) {
	for deg := -170.0; deg <= 170; deg += 10 {
		if got := upright().turned(deg, 0, 0).heading(); !near(got, deg, tiny) {
			t.Errorf("heading of a yaw of %v is %v", deg, got)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range [][2]float64{{0, 0}, {190, -170}, {-190, 170}, {360, 0}, {725, 5}, {-541, 179}} {
		if got := wrap(c[0]); !near(got, c[1], tiny) {
			t.Errorf("wrap(%v) = %v, want %v", c[0], got, c[1])
		}
	}
}

func TestUnitOfNothingIsNothing(t *testing.T) {
	if got := (vec{}).unit(); got != (vec{}) {
		t.Errorf("unit of the null vector is %v", got)
	}
}

// bend is where a limb begins and is to end, and the side to which it bends.
type bend struct{ root, target, pole vec }

func (b bend) line() vec { return b.target.minus(b.root) }

// bends are those that have a direction to bend to.
var bends = rapid.Custom(func(t *rapid.T) bend {
	return bend{anyVec(t, "root"), anyVec(t, "target"), anyVec(t, "pole")}
}).Filter(func(b bend) bool {
	line := b.line()
	return line.length() >= 0.01 && b.pole.minus(line.unit().times(b.pole.dot(line.unit()))).length() >= 0.01
})

func TestLimbKeepsItsBones(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bend := bends.Draw(t, "bend")
		root, target, pole, line := bend.root, bend.target, bend.pole, bend.line()
		upper := rapid.Float64Range(0.1, 1).Draw(t, "upper")
		lower := rapid.Float64Range(0.1, 1).Draw(t, "lower")
		mid, end := limb(root, target, pole, upper, lower)
		if got := mid.minus(root).length(); !near(got, upper, 1e-6) {
			t.Fatalf("upper bone is %v long, want %v", got, upper)
		}
		if got := end.minus(mid).length(); !near(got, lower, 1e-6) {
			t.Fatalf("lower bone is %v long, want %v", got, lower)
		}
		reachable := line.length() <= upper+lower-1e-4 && line.length() >= math.Abs(upper-lower)+1e-3
		if reachable && !nearVec(end, target, 1e-6) {
			t.Fatalf("end %v misses the target %v within reach", end, target)
		}
		if end.minus(root).unit().dot(line.unit()) < 1-1e-6 {
			t.Fatalf("end %v is not on the way to %v", end, target)
		}
	})
}

func TestLimbBendsTowardsItsPole(t *testing.T) {
	mid, _ := limb(vec{y: 1}, vec{}, vec{z: 1}, 0.6, 0.6)
	if mid.z <= 0 || !near(mid.x, 0, tiny) {
		t.Errorf("knee at %v does not bend forward", mid)
	}
	mid, _ = limb(vec{y: 1}, vec{}, vec{x: -1}, 0.6, 0.6)
	if mid.x >= 0 {
		t.Errorf("knee at %v does not bend to the right", mid)
	}
}

func TestCameraShowsDepth(t *testing.T) {
	cam := camera{x: 100, floor: 200, scale: 50}
	if got := cam.see(vec{}); got != (pt{100, 200}) {
		t.Errorf("the middle of the stage is seen at %v", got)
	}
	if got := cam.see(vec{x: 1, y: 2}); got != (pt{150, 100}) {
		t.Errorf("a point of the figure's plane is seen at %v", got)
	}
	front, back := cam.see(vec{x: 1, z: 1}), cam.see(vec{x: 1, z: -1})
	if front.y <= 200 || back.y >= 200 {
		t.Errorf("floor in front is at %v and behind at %v: the camera must look down on it", front, back)
	}
	if front.x <= 150 || back.x >= 150 {
		t.Errorf("what is nearer must be larger: %v, %v", front, back)
	}
}
