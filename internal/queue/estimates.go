package queue

import (
	"slices"

	"dancecard/history"
)

// estimates are what tasks took, and the lengths of their motions.
type estimates struct {
	samples    map[EstimateKey][]history.Sample
	estimators map[EstimateKey]*Estimator
	lengths    map[history.MotionID]float64 // in seconds
	// asked counts the estimates that were worked out: what keeping sums saves.
	asked int
}

func newEstimates() *estimates {
	return &estimates{
		samples: map[EstimateKey][]history.Sample{}, estimators: map[EstimateKey]*Estimator{}, lengths: map[history.MotionID]float64{},
	}
}

// of gives the estimator of a key.
func (e *estimates) of(k EstimateKey) *Estimator {
	e.asked++
	p := e.estimators[k]
	if p == nil {
		unproven := NewEstimator(k, nil)
		p = &unproven
		e.estimators[k] = p
	}
	return p
}

// setSamples tells what tasks of a key took, the latest first, and whether that is news.
func (e *estimates) setSamples(k EstimateKey, took []history.Sample) bool {
	took = took[:min(len(took), PastTasks)]
	if slices.Equal(took, e.samples[k]) {
		return false
	}
	p := NewEstimator(k, took)
	e.samples[k], e.estimators[k] = took, &p
	return true
}

// addSample is setSamples for one more.
func (e *estimates) addSample(k EstimateKey, took history.Sample) bool {
	return e.setSamples(k, append([]history.Sample{took}, e.samples[k]...))
}

// setLength tells how long a motion is, and whether that is news.
func (e *estimates) setLength(id history.MotionID, seconds float64) bool {
	if e.lengths[id] == seconds {
		return false
	}
	e.lengths[id] = seconds
	return true
}
