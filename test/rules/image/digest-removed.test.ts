import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { checkChange, only, told } from '../../check.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const change = async (base: string, head: string) =>
  (await checkChange({ Dockerfile: base }, { Dockerfile: head }, only('image/*'))).findings

test('a digest that became a tag speaks alone, and can be restored', async () => {
  const base = `FROM node:22@${digest} AS build\n`
  const head = 'FROM node:22 AS build\n'
  const findings = await change(base, head)
  expect(findings.map(told)).toEqual([`introduced image/digest-removed Dockerfile:1:6 "node:22" removed Dockerfile:1:14 "${digest}"`])
  expect(findings.map(({ fix }) => fix && applyEdits(head, fix.edits))).toEqual([base])
})

test('a new version without a digest has no fix', async () => {
  const findings = await change(`FROM node:22@${digest}\n`, 'FROM node:24\n')
  expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([['image/digest-removed', null]])
})

test.each([
  ['another digest', `FROM node:24@${digest.replace('0', 'f')}`],
  ['another stage before it', `FROM golang:1.25@${digest} AS tools\nFROM node:22@${digest}`],
  ['the stage is gone', 'FROM scratch'],
  ['a digest from an argument', 'ARG D\nFROM node:22@$D'],
])('not told: %s', async (_, head) => {
  expect((await change(`FROM node:22@${digest}\n`, head)).map(told)).toEqual([])
})
