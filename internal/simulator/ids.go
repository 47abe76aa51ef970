package simulator

import (
	"fmt"
	"math/rand/v2"
	"sync"
)

// idSource draws random ids. It is safe for concurrent use.
type idSource struct {
	mu     sync.Mutex
	random *rand.Rand
}

func (s *idSource) next() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return uuid(s.random)
}

// uuid draws a random UUID, version 4.
func uuid(r *rand.Rand) string {
	hi, lo := r.Uint64(), r.Uint64()
	hi = hi&^0xf000 | 0x4000
	lo = lo&^(3<<62) | 2<<62
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", hi>>32, hi>>16&0xffff, hi&0xffff, lo>>48, lo&0xffffffffffff)
}

// orderedID makes a UUID of version 7 of a random one. The first 32 bits of its time never change, so
// that all ids share their first eight characters; really they do for 65 seconds.
func orderedID(random string, number int) string {
	return fmt.Sprintf("01a0c3f2-%04x-7%s", number&0xffff, random[15:])
}
