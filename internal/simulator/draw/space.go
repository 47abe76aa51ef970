package main

import "math"

// vec is a point or a direction in metres: x to the viewer's right, y up,
// z towards the viewer. The floor is y = 0.
type vec struct{ x, y, z float64 }

func (a vec) plus(b vec) vec          { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) minus(b vec) vec         { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a vec) times(k float64) vec     { return vec{a.x * k, a.y * k, a.z * k} }
func (a vec) dot(b vec) float64       { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) length() float64         { return math.Sqrt(a.dot(a)) }
func (a vec) to(b vec, u float64) vec { return a.plus(b.minus(a).times(u)) }

// unit is a direction of length one; the null vector stays as it is.
func (a vec) unit() vec {
	if l := a.length(); l > 0 {
		return a.times(1 / l)
	}
	return a
}

// basis is an orthonormal frame that rides on a bone: x to the figure's left,
// y along the bone, z to where the figure looks.
type basis struct{ x, y, z vec }

func upright() basis { return basis{vec{x: 1}, vec{y: 1}, vec{z: 1}} }

// out turns coordinates of the frame into world coordinates.
func (b basis) out(v vec) vec {
	return b.x.times(v.x).plus(b.y.times(v.y)).plus(b.z.times(v.z))
}

// turned rotates the frame within itself, in degrees: yaw carries the front to
// the figure's left, pitch bows it forward, roll leans it to its left.
func (b basis) turned(yaw, pitch, roll float64) basis {
	sy, cy := math.Sincos(yaw * math.Pi / 180)
	sp, cp := math.Sincos(pitch * math.Pi / 180)
	sr, cr := math.Sincos(roll * math.Pi / 180)
	turn := func(v vec) vec {
		v = vec{v.x*cr + v.y*sr, v.y*cr - v.x*sr, v.z}
		v = vec{v.x, v.y*cp - v.z*sp, v.z*cp + v.y*sp}
		return vec{v.x*cy + v.z*sy, v.y, v.z*cy - v.x*sy}
	}
	return basis{b.out(turn(vec{x: 1})), b.out(turn(vec{y: 1})), b.out(turn(vec{z: 1}))}
}

// heading is the compass angle in degrees of the frame's front as the viewer
// sees it: 0 faces the viewer, 90 faces the viewer's right.
func (b basis) heading() float64 { return math.Atan2(b.z.x, b.z.z) * 180 / math.Pi }

// wrap brings an angle into -180..180 degrees.
func wrap(deg float64) float64 { return math.Remainder(deg, 360) }

// limb places the middle joint of two bones between root and target, bent
// towards pole, and shortens the reach when the target is out of range.
func limb(root, target, pole vec, upper, lower float64) (mid, end vec) {
	line := target.minus(root)
	dir := line.unit()
	d := min(max(line.length(), math.Abs(upper-lower)+1e-3), upper+lower-1e-4)
	along := (d*d + upper*upper - lower*lower) / (2 * d)
	off := math.Sqrt(max(0, upper*upper-along*along))
	side := pole.minus(dir.times(pole.dot(dir))).unit()
	return root.plus(dir.times(along)).plus(side.times(off)), root.plus(dir.times(d))
}

// pt is a point of the canvas in pixels, y down.
type pt struct{ x, y float64 }

// camera stands a little above the figure and shows the floor at an angle.
type camera struct {
	x, floor float64 // where the middle of the stage's floor lies, pixels
	scale    float64 // pixels per metre in the plane of the figure
}

const (
	floorTilt   = 0.17 // how far a metre towards the viewer moves down
	perspective = 0.07 // how much a metre towards the viewer enlarges
)

// near is the enlargement of what lies z metres in front of the figure's plane.
func (c camera) near(z float64) float64 { return c.scale / (1 - perspective*z) }

func (c camera) see(v vec) pt {
	k := c.near(v.z)
	return pt{c.x + v.x*k, c.floor - v.y*k + v.z*c.scale*floorTilt}
}
