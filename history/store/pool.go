package store

import (
	"context"
	"database/sql"
	"sync"
	"time"
)

// Most statements here take SQLite longer to read than to run, so each is compiled once for every
// connection and kept for as long as that is open. There is a fixed number of them: what differs is
// given as arguments. A constant is written out, and an argument that is compared with a column as the condition of
// some index is cast: SQLite would compile the statement again for each value, which might fit that index.

// pool are connections that keep what they compile.
type pool struct {
	*sql.DB
	mu         sync.Mutex
	statements map[string]*sql.Stmt
}

// closeWait is how long [pool.await] waits at most. Who ends a program calls its readings off first.
const closeWait = time.Second

// await waits until no connection is in use: one that is would stay open behind Close.
func (p *pool) await() {
	ctx, cancel := context.WithTimeout(context.Background(), closeWait)
	defer cancel()
	for range p.Stats().OpenConnections {
		c, err := p.Conn(ctx)
		if err != nil {
			return
		}
		defer c.Close()
	}
}

// QueryContext runs a query on any of the connections.
func (p *pool) QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	stmt, err := p.statement(ctx, text)
	if err != nil {
		return nil, err
	}
	return stmt.QueryContext(ctx, args...)
}

// QueryRowContext is QueryContext for one row.
func (p *pool) QueryRowContext(ctx context.Context, text string, args ...any) *sql.Row {
	stmt, err := p.statement(ctx, text)
	if err != nil {
		return p.DB.QueryRowContext(ctx, text, args...) // which gives the error
	}
	return stmt.QueryRowContext(ctx, args...)
}

// statement compiles a text, or gives what has been compiled. It may need a connection: who holds one
// uses [transaction.prepare].
func (p *pool) statement(ctx context.Context, text string) (*sql.Stmt, error) {
	if stmt := p.known(text); stmt != nil {
		return stmt, nil
	}
	stmt, err := p.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if first := p.statements[text]; first != nil {
		_ = stmt.Close() // somebody else has compiled it meanwhile
		return first, nil
	}
	p.statements[text] = stmt
	return stmt, nil
}

// known gives a statement that has been compiled; nil for none.
func (p *pool) known(text string) *sql.Stmt {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.statements[text]
}

// transaction is a transaction on one of a pool's connections.
type transaction struct {
	*sql.Tx
	pool *pool
	own  map[string]*sql.Stmt
}

func (p *pool) begin(ctx context.Context, o *sql.TxOptions) (*transaction, error) {
	tx, err := p.BeginTx(ctx, o)
	if err != nil {
		return nil, err
	}
	return &transaction{Tx: tx, pool: p, own: map[string]*sql.Stmt{}}, nil
}

// QueryContext runs a query in the transaction.
func (x *transaction) QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	stmt, err := x.prepare(ctx, text)
	if err != nil {
		return nil, err
	}
	return stmt.QueryContext(ctx, args...)
}

// exec runs a statement in the transaction.
func (x *transaction) exec(ctx context.Context, text string, args ...any) (sql.Result, error) {
	stmt, err := x.prepare(ctx, text)
	if err != nil {
		return nil, err
	}
	return stmt.ExecContext(ctx, args...)
}

func (x *transaction) prepare(ctx context.Context, text string) (stmt *sql.Stmt, err error) {
	if stmt := x.own[text]; stmt != nil {
		return stmt, nil
	}
	if known := x.pool.known(text); known != nil {
		stmt = x.StmtContext(ctx, known)
	} else if stmt, err = x.PrepareContext(ctx, text); err != nil {
		return nil, err
	}
	x.own[text] = stmt
	return stmt, nil
}

// end takes back what was not committed, and has what was compiled for this transaction alone
// compiled for those to come. Where that fails, they compile it, and are told.
func (x *transaction) end(ctx context.Context) {
	_ = x.Rollback() // does nothing after Commit
	for text := range x.own {
		if _, err := x.pool.statement(ctx, text); err != nil {
			return
		}
	}
}
