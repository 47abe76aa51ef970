package main

import "math"

// level is one cross-section of a rounded body: an ellipse of half width rx and
// half depth rz around a point, in the plane of its frame.
type level struct {
	at     vec
	rx, rz float64
	frame  basis
}

// loft is a body spun over its cross-sections, from the lowest to the highest.
type loft []level

// level interpolates between sections: t counts them from 0.
func (l loft) level(t float64) level {
	t = min(max(t, 0), float64(len(l)-1))
	i := min(int(t), len(l)-2)
	u, a, b := t-float64(i), l[i], l[i+1]
	return level{a.at.to(b.at, u), a.rx + (b.rx-a.rx)*u, a.rz + (b.rz-a.rz)*u, basis{
		a.frame.x.to(b.frame.x, u), a.frame.y.to(b.frame.y, u), a.frame.z.to(b.frame.z, u),
	}}
}

// point lies on the surface, deg degrees round from the front to the figure's left.
func (l loft) point(t, deg float64) vec {
	s, c := math.Sincos(deg * math.Pi / 180)
	v := l.level(t)
	return v.at.plus(v.frame.x.times(s * v.rx)).plus(v.frame.z.times(c * v.rz))
}

// facing is how squarely a spot of the surface faces the viewer: 1 fully, below 0 away.
func (l loft) facing(t, deg float64) float64 {
	return math.Cos((deg + l.level(t).frame.heading()) * math.Pi / 180)
}

// seen is a spot of the surface on the canvas. A spot on the far side slides to
// the nearest edge.
func (l loft) seen(cam camera, t, deg float64) pt {
	heading := l.level(t).frame.heading()
	return l.edge(cam, t, wrap(deg+heading))
}

// edge is the spot at an angle as the viewer counts it: 0 nearest, -90 and 90
// the silhouette; what is farther round stays on the silhouette.
func (l loft) edge(cam camera, t, rel float64) pt {
	return cam.see(l.point(t, min(max(rel, -90), 90)-l.level(t).frame.heading()))
}

// outline is the silhouette.
func (l loft) outline(cam camera) outline {
	n := len(l)
	contour := make([]pt, 2*n)
	for i, v := range l {
		below, above := cam.see(l[max(i-1, 0)].at), cam.see(l[min(i+1, n-1)].at)
		at := cam.see(v.at)
		length := max(math.Hypot(above.x-below.x, above.y-below.y), 1e-6)
		nx, ny := -(above.y-below.y)/length, (above.x-below.x)/length
		across := func(d vec) float64 {
			p := cam.see(v.at.plus(d))
			return (p.x-at.x)*nx + (p.y-at.y)*ny
		}
		w := math.Hypot(across(v.frame.x.times(v.rx)), across(v.frame.z.times(v.rz)))
		contour[i] = pt{at.x + nx*w, at.y + ny*w}
		contour[2*n-1-i] = pt{at.x - nx*w, at.y - ny*w}
	}
	return smooth(contour)
}

// spot names a place on a loft: which level, how many degrees round from the front.
type spot struct{ t, deg float64 }

// path is the line through spots along the surface. It slides as a whole to one
// edge of the silhouette when it turns away, so that a patch of up to half the
// circumference shrinks to nothing there.
func (l loft) path(cam camera, spots ...spot) []pt {
	const steps = 6
	low, high := spots[0].deg, spots[0].deg
	for _, s := range spots {
		low, high = min(low, s.deg), max(high, s.deg)
	}
	middle := (low + high) / 2
	var line []pt
	for i := 1; i < len(spots); i++ {
		a, b := spots[i-1], spots[i]
		for s := range steps + 1 {
			u := float64(s) / steps
			t, deg := a.t+(b.t-a.t)*u, a.deg+(b.deg-a.deg)*u
			line = append(line, l.edge(cam, t, wrap(middle+l.level(t).frame.heading())+deg-middle))
		}
	}
	return line
}

// patch is the piece of surface within the spots.
func (l loft) patch(cam camera, spots ...spot) outline {
	return l.path(cam, append(spots, spots[0])...)
}

// band is all that is seen of the surface between two levels.
func (l loft) band(cam camera, from, to float64) outline {
	var o outline
	for rel := -90.0; rel <= 90; rel += 10 {
		o = append(o, l.edge(cam, from, rel))
	}
	for rel := 90.0; rel >= -90; rel -= 10 {
		o = append(o, l.edge(cam, to, rel))
	}
	return o
}
